#!/usr/bin/env bash
# Exports a simulated flight's track in four formats and compares each with what gpsbabel and GDAL, which know nothing of us, read in it:
# number of points, first and last time, bounding box. Needs gpsbabel, ogr2ogr and jq; says so and ends well where one is missing.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
task=${1:-b7d1f0aa-3a5c-4f3e-8f11-6d1f00c0ffee}
project=${2:-Harbour East}

for tool in gpsbabel ogr2ogr jq; do
  if ! command -v "$tool" >/dev/null; then
    echo "SKIPPED: tracks are not checked, because $tool is not installed (Debian: gpsbabel, gdal-bin, jq)."
    exit 0
  fi
done

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export FLIGHTLOOM_DATA_DIRECTORY="$folder/data"

# One server, so that all exports see the same world.
port=${FLIGHTLOOM_CHECK_PORT:-18931}
./flightloom serve --port "$port" >"$folder/serve.log" 2>&1 &
server=$!
trap 'kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; rm -rf "$folder"' EXIT
address="http://127.0.0.1:$port/api/v1/projects/$(jq -rn --arg p "$project" '$p|@uri')/flight-tasks/$task/track"
for _ in $(seq 120); do
  curl -sf -o /dev/null "http://127.0.0.1:$port/api/v1/system" && break
  kill -0 "$server" || { cat "$folder/serve.log"; exit 1; }
  sleep 1
done

fetch() { curl -sSf -H "Accept: $2" -o "$folder/track.$1" "$address"; }
fetch json application/json
fetch geojson application/geo+json
fetch gpx application/gpx+xml
fetch kml application/vnd.google-earth.kml+xml
fetch csv text/csv

# What must come out: points, first and last second, west, east, south, north to six digits.
expected=$(jq -r '.points | [length, .[0].time[0:19], .[-1].time[0:19],
  (map(.longitude) | min, max), (map(.latitude) | min, max)] | @tsv' "$folder/track.json" \
  | awk '{printf "%d %s %s %.6f %.6f %.6f %.6f", $1, $2, $3, $4, $5, $6, $7}')
echo "expected   $expected"

failed=0
compare() {
  if [ "$2" = "$expected" ]; then
    echo "agrees     $1"
  else
    echo "DIFFERS    $1: $2"
    failed=1
  fi
}

# Rows of "time longitude latitude" to the same summary.
summary() {
  awk '{ t=substr($1,1,19); gsub("/","-",t); if (NR==1) {first=t; w=e=$2; s=n=$3} last=t
    if ($2<w) w=$2; if ($2>e) e=$2; if ($3<s) s=$3; if ($3>n) n=$3 }
    END {printf "%d %s %s %.6f %.6f %.6f %.6f", NR, first, last, w, e, s, n}'
}

babel() {
  gpsbabel -t -i "$1" -f "$2" -o xcsv,style=<(printf '%s\n' \
    'FIELD_DELIMITER SPACE' 'RECORD_DELIMITER NEWLINE' 'DATUM WGS 84' \
    'OFIELD ISO_TIME_MS, "", "%s"' 'OFIELD LON_DECIMAL, "", "%.7f"' 'OFIELD LAT_DECIMAL, "", "%.7f"') -F - | summary
}
compare 'GPX, gpsbabel' "$(babel gpx "$folder/track.gpx")"
compare 'KML, gpsbabel' "$(babel kml "$folder/track.kml")"

gdal_gpx() {
  ogr2ogr -f CSV /vsistdout/ "$1" track_points -lco GEOMETRY=AS_XY -select time 2>"$folder/ogr.log" | tail -n +2 \
    | awk -F, '{t=$3; gsub("\"", "", t); sub(" ", "T", t); print t, $1, $2}' | summary
}
compare 'GPX, GDAL' "$(gdal_gpx "$folder/track.gpx")"
compare 'CSV, GDAL' "$(ogr2ogr -f CSV /vsistdout/ "$folder/track.csv" -select time_utc,longitude,latitude -oo AUTODETECT_TYPE=NO \
  | tail -n +2 | tr -d '"' | tr ',' ' ' | summary)"

# A line in GeoJSON and KML: vertices and extent as GDAL sees them; times are counted with jq.
ogr_line() {
  ogr2ogr -f GeoJSON -lco COORDINATE_PRECISION=7 /vsistdout/ "$1" 2>"$folder/ogr.log" | jq -r '[.features[].geometry
    | select(.type == "LineString") | .coordinates] | .[0] as $line
    | [($line | length), ($line | map(.[0]) | min, max), ($line | map(.[1]) | min, max)] | @tsv' \
    | awk '{printf "%d %.6f %.6f %.6f %.6f", $1, $2, $3, $4, $5}'
}
line_expected=$(echo "$expected" | awk '{print $1, $4, $5, $6, $7}')
for format in geojson kml; do
  line=$(ogr_line "$folder/track.$format")
  [ "$line" = "$line_expected" ] && echo "agrees     $format, GDAL" || { echo "DIFFERS    $format, GDAL: $line"; failed=1; }
done
times=$(jq '[.features[0].properties.coordinateProperties.times[]] | length' "$folder/track.geojson")
[ "$times" = "${expected%% *}" ] || { echo "DIFFERS    GeoJSON has $times times"; failed=1; }
exit "$failed"
