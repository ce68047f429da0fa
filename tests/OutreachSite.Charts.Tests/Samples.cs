namespace OutreachSite.Charts.Tests;

/// <summary>Published figures, as an author would write them.</summary>
internal static class Samples
{
    /// <summary>Aomori prefecture: satisfaction with the training of 28 July 2018; number of answers not published.</summary>
    public const string Seminar = """
        stacked
        title: プログラムごとの満足度
        n: 非公表
        label: session=プログラム
        series: answer
        value: percent
        scale: とても良かった, 良かった, 普通, あまり良くなかった
        top: 2
        ---
        session_no,session,answer_order,answer,percent
        1,特別講演,1,とても良かった,43
        1,特別講演,2,良かった,48
        1,特別講演,3,普通,8
        1,特別講演,4,あまり良くなかった,1
        2,アンケート報告,1,とても良かった,35
        2,アンケート報告,2,良かった,53
        2,アンケート報告,3,普通,12
        3,シンポジウム,1,とても良かった,29
        3,シンポジウム,2,良かった,60
        3,シンポジウム,3,普通,10
        3,シンポジウム,4,あまり良くなかった,1
        """;

    /// <summary>The 2015 survey of 1,741 municipalities: how far the eight items were done.</summary>
    public const string Items = """
        stacked
        title: 8つの取組の実施状況（2015年8月）
        n: 1741
        label: item=取組
        scale: done_percent=実施している, planned_percent=予定がある, not_done_percent=実施していない
        ---
        item,done,done_percent,planned,planned_percent,not_done,not_done_percent
        ア　資源の把握,671,38.5,374,21.5,696,40.0
        イ　課題と対応策の検討,763,43.8,250,14.4,728,41.8
        ウ　切れ目のない提供体制,331,19.0,177,10.2,1233,70.8
        エ　情報共有の支援,439,25.2,212,12.2,1090,62.6
        オ　相談支援,380,21.8,79,4.5,1282,73.6
        カ　関係者の研修,675,38.8,215,12.3,851,48.9
        キ　住民への普及啓発,517,29.7,245,14.1,979,56.2
        ク　市区町村の連携,549,31.5,122,7.0,1070,61.5
        """;

    /// <summary>The 2015 study on difficulties, question 40, 673 municipalities, several answers.</summary>
    public const string Issues = """
        bars
        title: 事業を進めるうえでの課題
        n: 673
        label: label_short=課題
        value: percent=選んだ市区町村の割合
        multiple: yes
        sort: descending
        ---
        no,label_short,percent
        1,予算を確保すること,38.9
        2,進め方のノウハウ不足,65.4
        3,関係者に事業を知ってもらうこと,52.0
        4,病院・医師会など関係機関との協力,66.6
        5,庁内の連携と情報共有,41.5
        6,今のサービス提供の実態がつかめない,29.9
        7,将来のあるべき姿を描けない,42.2
        8,多職種の協力を強め、共有を効率よく,49.5
        9,関係機関との最後の合意,44.7
        10,地域の医療・介護資源が足りない,55.6
        11,事業を進める人材の確保,58.5
        12,指標など評価のしにくさ,41.6
        13,隣の市区町村との広域調整,46.7
        14,その他,3.3
        15,特に無し,1.3
        """;

    /// <summary>Aomori prefecture: how often hospital and care manager prepared a discharge together, by area.</summary>
    public const string Discharge = """
        columns
        title: 退院調整率
        n: 非公表
        label: region=地域
        series: year
        value: percent
        scale: 2017=2017年, 2018=2018年
        where: indicator=discharge_coordination
        target: 80
        average: 平均
        counter: 地域
        ---
        indicator,region,year,percent,row_kind
        admission_info,津軽,2017,77.5,region
        discharge_coordination,津軽,2017,79.1,region
        discharge_coordination,津軽,2018,82.3,region
        discharge_coordination,八戸,2017,74.9,region
        discharge_coordination,八戸,2018,68.2,region
        discharge_coordination,青森,2017,,region
        discharge_coordination,青森,2018,92.5,region
        discharge_coordination,西北五,2017,62.3,region
        discharge_coordination,西北五,2018,83.3,region
        discharge_coordination,上十三,2017,77.5,region
        discharge_coordination,上十三,2018,74.0,region
        discharge_coordination,下北,2017,85.9,region
        discharge_coordination,下北,2018,89.9,region
        discharge_coordination,平均,2017,76.0,published_average
        discharge_coordination,平均,2018,81.7,published_average
        """;
}
