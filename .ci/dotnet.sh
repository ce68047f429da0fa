# Read by `outreach` and `test.sh` (POSIX shell): where is a dotnet that has the SDK which global.json asks for?

# Sets `dotnet` to its path. Fails when there is none.
find_dotnet() {
    for dotnet in "$(command -v dotnet 2>/dev/null || true)" "${DOTNET_ROOT:-}/dotnet" "${HOME:-}/.dotnet/dotnet" \
        /usr/share/dotnet/dotnet /usr/lib/dotnet/dotnet /usr/local/share/dotnet/dotnet; do
        # A machine may have the runtime alone, or an older SDK: neither can build.
        if [ -x "$dotnet" ] && [ ! -d "$dotnet" ] && "$dotnet" --list-sdks 2>/dev/null | grep -q '^10\.'; then
            return 0
        fi
    done
    return 1
}

# One line for whoever has no SDK; the language of the terminal does not matter, both are short.
say_where_dotnet_is() {
    echo "$1: .NET SDK 10 が見つかりません。入手先 / .NET SDK 10 was not found, get it here: https://dotnet.microsoft.com/download/dotnet/10.0" >&2
}
