#!/bin/bash
# How fast the service is beside nginx that sends the very same bytes from files.
#
#   HOTLINE=path/to/hotline bash Tests/Service/load.sh [ROUNDS [SECONDS]]
#
# Needs a release build, wrk, nginx and curl. Five rounds of five seconds, in turns, so that what
# else the machine does meets both; prints the medians of requests a second, p50, p99, and the
# processor time of a request, and the memory at the end. One thread of wrk, 32 connections, this
# machine alone.
set -euo pipefail
cd "$(dirname "$0")/../.."
hotline=${HOTLINE:?names the program}
rounds=${1:-5} seconds=${2:-5}
folder=$(mktemp -d)
one="" two=""
trap 'kill $one $two 2>/dev/null || true; rm -rf "$folder"' EXIT
port=${PORT:-18480}
other=$((port + 1))

"$hotline" build directory --output "$folder/japan.hotline" >/dev/null
echo '{"requestsPerMinute": 0}' >"$folder/settings.json"
"$hotline" serve --directory "$folder/japan.hotline" --port "$port" \
  --config "$folder/settings.json" >/dev/null 2>&1 &
one=$!
curl -s --retry 50 --retry-connrefused --retry-delay 1 -o /dev/null "http://127.0.0.1:$port/healthz"

question='language=vi&place=JP-23&subject=technical-intern'
body='{"languages":["vi"],"place":"JP-23","subjects":["technical-intern"]}'
names=(referrals posted subjects healthz page)
paths=("/api/v1/referrals?$question" /api/v1/referrals /api/v1/subjects /healthz /)

# nginx gives to each path the bytes and the headers that the service gave.
cat >"$folder/posted.lua" <<EOF
wrk.method, wrk.body = "POST", '$body'
wrk.headers["Content-Type"] = "application/json"
EOF
mkdir "$folder/files"
for place in "${!names[@]}"; do
  name=${names[place]} data=()
  [ "$name" = posted ] && data=(-d "$body" -H 'Content-Type: application/json')
  curl -s "${data[@]}" -D "$folder/$name.head" -o "$folder/files/$name" \
    "http://127.0.0.1:$port${paths[place]}"
  headers=$(tr -d '\r' <"$folder/$name.head" | sed -nE \
    '/^(content-type|content-length|etag|date|HTTP)/I!s/^([^:]+): (.*)$/    add_header \1 "\2";/p')
  type=$(tr -d '\r' <"$folder/$name.head" | sed -nE 's/^content-type: //Ip')
  printf 'location = /static/%s {\n    types { } default_type "%s";\n    alias %s;\n%s\n' \
    "$name" "$type" "$folder/files/$name" "$headers"
  # A file is not for POST; said to be one, it is sent all the same.
  [ "$name" = posted ] && printf '    error_page 405 =200 /static/posted;\n'
  echo "}"
done >"$folder/paths.conf"
cat >"$folder/nginx.conf" <<EOF
$([ "$(id -u)" = 0 ] && echo "user root;")
daemon off;
worker_processes 1;
pid $folder/pid;
error_log $folder/error.log;
events { worker_connections 768; }
http {
    sendfile on;
    tcp_nopush on;
    access_log off;
    server {
        listen 127.0.0.1:$other;
        include $folder/paths.conf;
    }
}
EOF
nginx -p "$folder" -e "$folder/begin.log" -c "$folder/nginx.conf" &
two=$!
curl -s --retry 50 --retry-connrefused --retry-delay 1 -o /dev/null "http://127.0.0.1:$other/"
worker=$(cat "/proc/$two/task/$two/children")
worker=${worker%% *}

# Processor time of a process so far, in microseconds.
used() {
  local fields
  fields=$(sed 's/^.*) //' "/proc/$1/stat")
  awk -v tick="$(getconf CLK_TCK)" '{ printf "%d", ($12 + $13) * 1e6 / tick }' <<<"$fields"
}

# One round: name of the case, who, process, address, further words of wrk.
measure() {
  local before after output
  before=$(used "$3")
  output=$(wrk -t1 -c32 -d"${seconds}s" --latency "${@:5}" "$4")
  after=$(used "$3")
  if grep -q 'Non-2xx\|Socket errors' <<<"$output"; then echo "$output" >&2; fi
  awk -v name="$1" -v who="$2" -v spent=$((after - before)) '
    function ms(text) { return text ~ /us$/ ? text / 1000 : text ~ /ms$/ ? text + 0 : text * 1000 }
    $1 == "50%" { p50 = ms($2) } $1 == "99%" { p99 = ms($2) }
    $2 == "requests" { requests = $1 } $1 == "Requests/sec:" { rate = $2 }
    END { print name, who, rate, p50, p99, spent / requests }' <<<"$output" >>"$folder/rounds"
}

for _ in $(seq "$rounds"); do
  for place in "${!names[@]}"; do
    name=${names[place]} script=()
    [ "$name" = posted ] && script=(-s "$folder/posted.lua")
    measure "$name" hotline "$one" "http://127.0.0.1:$port${paths[place]}" "${script[@]}"
    measure "$name" nginx "$worker" "http://127.0.0.1:$other/static/$name" "${script[@]}"
  done
done

median() { sort -n | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'; }
printf '%-10s %-8s %8s %10s %8s %8s %12s\n' case who bytes requests/s p50/ms p99/ms processor/us
for name in "${names[@]}"; do
  for who in hotline nginx; do
    figures=$(for column in 3 4 5 6; do
      awk -v a="$name" -v b="$who" -v c=$column '$1 == a && $2 == b { print $c }' \
        "$folder/rounds" | median
    done | tr '\n' ' ')
    read -r rate half most processor <<<"$figures"
    printf '%-10s %-8s %8d %10.0f %8.2f %8.2f %12.1f\n' "$name" "$who" \
      "$(stat -c %s "$folder/files/$name")" "$rate" "$half" "$most" "$processor"
  done
done
for process in "hotline $one" "nginx $worker"; do
  read -r name number <<<"$process"
  echo "memory of $name: $(awk '/VmRSS/ { print int($2 / 1024) }' "/proc/$number/status") MB"
done
