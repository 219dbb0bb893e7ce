#!/bin/sh
# Bar 5: takes one step after the other out of the two lifecycle tables and wants the domain's tests to fail each time.
#   .ci/bars/lifecycle-rows.sh
set -u
cd "$(dirname "$0")/../.." || exit
folder=domain/src/main/java/dev/flightloom/domain/reconstruction
survivors=0
rows=0

# Takes step $2 out of line $1 of the file, runs the tests and puts the file back.
without() {
  rows=$((rows + 1))
  cp "$file" "$file.whole"
  sed -i.bak "${1}s/$2, //; ${1}s/, $2//" "$file"
  if cmp -s "$file" "$file.whole"; then
    echo "not taken out: $2 in line $1 of $file"
    survivors=$((survivors + 1))
  elif ./build -q test -pl domain -Dtest='StageTest,BuildTest' -Dspotless.check.skip >/dev/null 2>&1; then
    echo "SURVIVED: $file:$1 without $2"
    survivors=$((survivors + 1))
  else
    echo "killed: $(basename "$file"):$1 without $2"
  fi
  mv "$file.whole" "$file"
  touch "$file" # Else Maven keeps the class without the step.
  rm -f "$file.bak"
}

for file in $folder/Stage.java $folder/BuildStage.java; do
  for line in $(grep -n 'EnumSet.of(Name' "$file" | grep ', ' | cut -d: -f1); do
    without "$line" "$(sed -n "${line}s/.*EnumSet.of(\(Name\.[A-Z]*\).*/\1/p" "$file")"
  done
done
echo "$rows rows, $survivors survived"
[ "$survivors" = 0 ]
