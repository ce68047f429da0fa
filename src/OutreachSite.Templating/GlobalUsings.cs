global using OutreachSite.Templating.Values;
