namespace OutreachSite.Templating.Lexing;

/// <summary>Words that mean something in some places; elsewhere they are names as any other. Those that begin statements stand first.</summary>
internal enum Keyword : byte
{
    None,
    If, Case, For, TableRow, While, Capture, With, Wrap, Func, Ret, Break, Continue, Import, ReadOnly,
    End, Else, When, In, Do, True, False, Null, This,
}

/// <summary>Knows keywords when it sees them.</summary>
internal static class Keywords
{
    private const int Longest = 8;

    public static Keyword Of(ReadOnlySpan<char> word) => word.Length > Longest ? Keyword.None : word[0] switch
    {
        'i' => word switch { "if" => Keyword.If, "in" => Keyword.In, "import" => Keyword.Import, _ => Keyword.None },
        'e' => word switch { "end" => Keyword.End, "else" => Keyword.Else, _ => Keyword.None },
        'f' => word switch { "for" => Keyword.For, "func" => Keyword.Func, "false" => Keyword.False, _ => Keyword.None },
        'w' => word switch { "when" => Keyword.When, "with" => Keyword.With, "while" => Keyword.While, "wrap" => Keyword.Wrap, _ => Keyword.None },
        't' => word switch { "true" => Keyword.True, "this" => Keyword.This, "tablerow" => Keyword.TableRow, _ => Keyword.None },
        'c' => word switch { "case" => Keyword.Case, "capture" => Keyword.Capture, "continue" => Keyword.Continue, _ => Keyword.None },
        'r' => word switch { "ret" => Keyword.Ret, "readonly" => Keyword.ReadOnly, _ => Keyword.None },
        'b' => word is "break" ? Keyword.Break : Keyword.None,
        'd' => word is "do" ? Keyword.Do : Keyword.None,
        'n' => word is "null" ? Keyword.Null : Keyword.None,
        _ => Keyword.None,
    };
}
