#!/usr/bin/env bash
# Bar 4 of the whole OpenAPI: a timed flight in the simulator under an accelerated clock, ordered, watched, its track exported in four formats,
# its media downloaded, then reconstructed to a model. The commands are those of docs/flights.md. Prints the seconds; fails over 120.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
./flightloom devices list >/dev/null 2>&1 # Builds first, where that is needed.

folder=$(mktemp -d)
export FLIGHTLOOM_DATA_DIRECTORY="$folder/data"
./flightloom simulate --port 18932 --clock x60 >"$folder/simulator.log" 2>&1 &
simulator=$!
trap 'kill "$simulator" 2>/dev/null || true; wait "$simulator" 2>/dev/null || true; rm -rf "$folder"' EXIT
until curl -sf -o /dev/null http://127.0.0.1:18932/simulator/admin/clock; do
  kill -0 "$simulator" || { cat "$folder/simulator.log"; exit 1; }
  sleep 1
done

export FLIGHTHUB_BASE_URL=http://127.0.0.1:18932/simulator FLIGHTHUB_ORGANIZATION_KEY=any FLIGHTLOOM_PROJECT='Harbour East'
export FLIGHTLOOM_COMMANDS_ENABLED=true
began=$SECONDS
task=$(./flightloom tasks create --dock 8DCKTEST0001 --route fence-check-07 --return-altitude 80 --in 2m --json \
  | sed -n 's/.*"id" : "\(.*\)".*/\1/p')
./flightloom tasks watch "$task" --media
for format in geojson gpx kml csv; do
  ./flightloom tasks track "$task" --format "$format" --output "$folder/track.$format"
done
./flightloom media download "$task" --out "$folder/photos"
./flightloom reconstruct --task "$task" --3d --out "$folder/model"

[ -s "$folder/model/manifest.json" ] && [ "$(find "$folder/photos" -name '*.jpeg' | wc -l)" -eq 18 ]
seconds=$((SECONDS - began))
echo "From the order to the model in $seconds s."
[ "$seconds" -lt 120 ]
