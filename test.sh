#!/usr/bin/env bash
# Runs every test and ends with the line `N passed, N failed, N skipped`.
#
#   ./test.sh                  what this machine can run; a test whose tool is missing is skipped and says what to install
#   ./test.sh --require-all    a missing tool fails its tests, and a warning fails the build: what .ci/run asks for
#   ./test.sh --long           also the long runs
#   ./test.sh --filter X       only tests whose full name contains X, or any filter of `dotnet test`
#
# OUTREACH_SHOTS=folder ./test.sh --filter Shots   takes pictures of the sample site (see tests/OutreachSite.Browser.Tests)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

# Release: what is tested, and timed, is what people run.
configuration=Release
vnu=26.9.27
results=artifacts/test-results
tools=artifacts/tools
require_all='' filter=''

while [ $# -gt 0 ]; do
    case $1 in
        --require-all) require_all=1 ;;
        --long) export OUTREACH_LONG=1 ;;
        --filter) filter=${2:?--filter needs a name}; shift ;;
        --filter=*) filter=${1#*=} ;;
        -h | --help) sed -n '2,/^set /{/^#/s/^# \{0,1\}//p}' "${BASH_SOURCE[0]}"; exit 0 ;;
        *) echo "test.sh: unknown option $1 (--help lists them)" >&2; exit 2 ;;
    esac
    shift
done
[ -z "$require_all" ] || export OUTREACH_REQUIRE_ALL=1

has() { command -v "$1" >/dev/null 2>&1; }

has_browser() {
    [ -x "${OUTREACH_BROWSER:-}" ] || has chromium || has google-chrome || has google-chrome-stable || has microsoft-edge
}

has_font() { fc-list 2>/dev/null | grep -q 'BIZ UDPGothic'; }

missing_packages() {
    has_browser || echo chromium
    has_font || echo fonts-morisawa-bizud-gothic
    has fc-list || echo fontconfig
    has pdfinfo || echo poppler-utils
    has qpdf || echo qpdf
    has vips || echo libvips-tools
    has java || echo default-jre-headless
    has npm || echo npm
}

# The last of three tries leaves its complaint on the screen; the tests say themselves what they miss.
install_packages() {
    local as_root=() try
    if [ "$(id -u)" != 0 ]; then
        if ! sudo -n true 2>/dev/null; then
            echo "test.sh: not installed, since that would ask for a password: sudo apt-get install -y $*" >&2
            return
        fi
        as_root=(sudo -n)
    fi
    echo "test.sh: installing $*"
    for try in 1 2 3; do
        if { "${as_root[@]}" apt-get update && "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
            apt-get install -y --no-install-recommends "$@"; } >"$results/apt.log" 2>&1 </dev/null; then
            return
        fi
        sleep $((try * 2))
    done
    tail -n 5 "$results/apt.log" >&2
}

# Java, in one package without a script of its own: the checker of the W3C.
install_vnu() {
    local jar=$tools/node_modules/vnu-jar/build/dist/vnu.jar try
    if ! grep -qs "\"version\": \"$vnu\"" "$tools/node_modules/vnu-jar/package.json" && has npm; then
        echo "test.sh: installing vnu-jar $vnu"
        for try in 1 2 3; do
            npm install --prefix "$tools" --ignore-scripts --no-save --no-package-lock --no-audit --no-fund \
                "vnu-jar@$vnu" >"$results/npm.log" 2>&1 </dev/null && break
            [ $try != 3 ] || tail -n 5 "$results/npm.log" >&2
            sleep $((try * 2))
        done
    fi
    if [ -f "$jar" ]; then export OUTREACH_VNU=$PWD/$jar; fi
}

# Adds up one attribute of the <Counters> elements of all result files.
count() {
    find "$results" -name '*.trx' -exec grep -ho '<Counters [^>]*>' {} + 2>/dev/null \
        | sed -n "s/.* $1=\"\([0-9]*\)\".*/\1/p" | awk '{ sum += $1 } END { print sum + 0 }'
}

. .ci/dotnet.sh
find_dotnet || { say_where_dotnet_is test.sh; exit 1; }
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1
# Build servers would outlive this script, and keep its output open for whoever reads it.
export MSBUILDDISABLENODEREUSE=1
start=$SECONDS
rm -rf "$results"
mkdir -p "$results"

packages=$(missing_packages | tr '\n' ' ')
# shellcheck disable=SC2086 # one word for each package
if [ -n "$packages" ] && has apt-get; then install_packages $packages; fi
install_vnu

if ! "$dotnet" build OutreachSite.sln -c "$configuration" -v minimal ${require_all:+-p:Strict=true} </dev/null; then
    echo "test.sh: the build failed, so no test ran" >&2
    echo "0 passed, 1 failed, 0 skipped" | tee "$results/counts.txt"
    exit 1
fi
# Before any test asks for it, so that its time is nobody's test time. The tests say what is wrong if it fails.
./outreach --version || true
echo "built in $((SECONDS - start)) s"

# One project after the other: two cores, a browser in one of them, and times that can be compared.
broken=0
for project in tests/*.Tests/*.csproj; do
    name=$(basename "$project" .csproj)
    library=artifacts/bin/$name/${configuration,,}/$name.dll
    began=$SECONDS code=0
    "$dotnet" test "$library" --logger "trx;LogFileName=$name.trx" --results-directory "$results" \
        ${filter:+--filter "$filter"} </dev/null || code=$?
    # No result file, or an exit code without a failed test: the run itself broke (not in the solution, a crash).
    if [ ! -f "$results/$name.trx" ] \
        || { [ "$code" != 0 ] && ! grep -q '<Counters [^>]*\(failed\|error\|timeout\|aborted\)="[1-9]' "$results/$name.trx"; }; then
        echo "test.sh: the run of $name broke (exit code $code)" >&2
        broken=$((broken + 1))
    fi
    printf '%4d s  %s\n' $((SECONDS - began)) "$name" >>"$results/times.txt"
done

passed=$(count passed)
failed=$(($(count failed) + $(count error) + $(count timeout) + $(count aborted) + broken))
# xUnit's skipped tests are in no other counter than the total.
skipped=$(($(count total) + broken - passed - failed))
sort -rn "$results/times.txt"
echo "$((SECONDS - start)) s in all"
echo "$passed passed, $failed failed, $skipped skipped" | tee "$results/counts.txt"
[ "$failed" = 0 ] && [ "$passed" != 0 ]
