/// How the HTML report looks: one style sheet, light and dark, phone, desk and paper.
enum Style {
  static let css = colours + page + parts + charts + small + paper

  /// Every pair of text and ground has a contrast of 4.5 to 1 or more (WCAG 2.2 AA), in both schemes.
  private static let colours = """
    :root{color-scheme:light dark;--ground:#f7f5f0;--sheet:#fff;--ink:#1f2a33;--soft:#55616b;--line:#d9d4c8;
    --accent:#0b5a60;--accent-ground:#e3f0ef;--good:#14532d;--good-ground:#dcefe0;--part:#6b4400;--part-ground:#fbeccb;
    --bad:#8a1c2b;--bad-ground:#fbe1e1;--plain-ground:#ebe9e3;--own:#edf2f9;--bond:#0b5a60;--goals:#5b3fa0;--tasks:#7a4b00;--tension:#a3222f}
    @media(prefers-color-scheme:dark){:root{--ground:#14181c;--sheet:#1d2328;--ink:#ece8df;--soft:#b3bac0;--line:#3a434b;
    --accent:#86d0d2;--accent-ground:#1d3638;--good:#a9e2b8;--good-ground:#1c3a26;--part:#f3d08a;--part-ground:#42340f;
    --bad:#ffb3b3;--bad-ground:#4a2024;--plain-ground:#2c343b;--own:#222c3a;--bond:#86d0d2;--goals:#c3b0ff;--tasks:#f3c77a;--tension:#ff9a9a}}

    """

  static let page = """
    *{box-sizing:border-box}
    html{scroll-behavior:smooth}
    @media(prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
    body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.55 system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere}
    header,main,footer{max-width:60rem;margin:0 auto;padding:0 1.25rem}
    h1,h2{font-family:Charter,"Bitstream Charter",Georgia,"Noto Serif",serif;font-weight:600;line-height:1.2}
    h1{font-size:clamp(1.7rem,5vw,2.5rem);margin:.1rem 0 .4rem}
    h2{font-size:1.45rem;margin:0 0 1rem}
    h3{font-size:1.05rem;margin:1.4rem 0 .5rem}
    h4{font-size:1rem;margin:0 0 .6rem;display:flex;justify-content:space-between;gap:1rem;flex-wrap:wrap}
    p{margin:.4rem 0}
    a{color:var(--accent)}
    a:focus-visible,summary:focus-visible,.scroll:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
    .skip{position:absolute;left:-99rem}
    .skip:focus{left:1rem;top:.5rem;background:var(--sheet);padding:.5rem 1rem;z-index:2}
    .hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    header{padding-top:2rem;padding-bottom:.5rem}
    header p{color:var(--soft)}
    .over{text-transform:uppercase;letter-spacing:.08em;font-size:.8rem;margin:0}
    nav ul{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;list-style:none;padding:0;margin:1rem 0 0}
    section{background:var(--sheet);border:1px solid var(--line);border-radius:10px;padding:1.5rem;margin:1.25rem 0;scroll-margin-top:1rem}
    footer{padding-bottom:3rem}
    .note{color:var(--soft);font-size:.9rem}
    q{quotes:none}
    :lang(fr) q::before,q:lang(fr)::before{content:"«\\00a0"}
    :lang(fr) q::after,q:lang(fr)::after{content:"\\00a0»"}
    q:lang(en)::before{content:"“"}
    q:lang(en)::after{content:"”"}

    """

  static let parts = """
    .marks{display:grid;grid-template-columns:13rem 1fr;gap:1.5rem 2.5rem;align-items:center}
    .overall{margin:0;display:flex;flex-wrap:wrap;align-items:baseline;gap:0 .5rem}
    .number{font:600 4.5rem/1 Charter,"Bitstream Charter",Georgia,serif;color:var(--accent)}
    .of{color:var(--soft)}
    .level{flex-basis:100%;font-size:1.25rem;font-weight:600}
    .bars{list-style:none;margin:0;padding:0;display:grid;gap:.9rem}
    .bars li{display:grid;grid-template-columns:auto 1fr;gap:.2rem 1rem;overflow-wrap:break-word}
    .value{text-align:right}
    .bar{grid-column:1/-1;position:relative;display:block;height:.8rem;background:var(--plain-ground);border-radius:3px;overflow:hidden}
    .bar span{display:block;height:100%;background:var(--accent)}
    .bar i{position:absolute;top:0;bottom:0;width:2px;margin-left:-1px;background:var(--sheet)}
    .bar.none{background:repeating-linear-gradient(135deg,var(--plain-ground) 0 6px,var(--sheet) 6px 10px)}
    .marks+p{margin-top:1.2rem}
    .bands{color:var(--soft);font-size:.9rem;margin-top:1.2rem}
    .next{background:var(--accent-ground);border-left:5px solid var(--accent);border-radius:6px;padding:.8rem 1.1rem}
    .next h3{margin:0}
    .columns{display:grid;grid-template-columns:1fr 1fr;gap:0 1.5rem}
    .card{border:1px solid var(--line);border-top:4px solid var(--good);border-radius:6px;padding:1rem;margin:0 0 1rem}
    .card.missing{border-top-color:var(--part)}
    .card h4 a{font-weight:400;font-size:.9rem}
    .who{display:block;font-size:.8rem;color:var(--soft);font-weight:600}
    .own{font-weight:600}
    .another{background:var(--accent-ground);border-radius:6px;padding:.6rem .8rem;margin:.8rem 0 0}
    .badge,.code{display:inline-block;font-size:.8rem;line-height:1.35;padding:.05rem .45rem;border-radius:4px;background:var(--plain-ground);color:var(--ink)}
    .badge{font-weight:600}
    .badge.full,.code.helps{background:var(--good-ground);color:var(--good)}
    .badge.partly{background:var(--part-ground);color:var(--part)}
    .badge.missed,.badge.against,.code.adverse{background:var(--bad-ground);color:var(--bad)}
    .code.adverse{border-bottom:2px solid var(--bad)}
    .dialogue{display:grid;gap:.7rem}
    .turn{max-width:44rem;padding:.6rem .9rem;border-radius:8px;border:1px solid var(--line);scroll-margin-top:1rem}
    .turn.patient{justify-self:start;background:var(--ground)}
    .turn.learner{justify-self:end;background:var(--own);border-color:transparent}
    .turn:target{outline:3px solid var(--accent)}
    .turn p{margin:.15rem 0}
    .n{float:right;margin-left:1rem}
    .gesture{font-style:italic;color:var(--soft)}
    .silent{font-style:italic}
    .tags{font-size:.85rem;color:var(--soft)}
    .inner{border-left:3px solid var(--goals);padding-left:.7rem;font-style:italic;font-size:.95rem}
    .inner .who{font-style:normal}
    mark{background:var(--plain-ground);color:inherit;border-radius:2px;padding:.05rem 0}
    mark.helps{background:var(--good-ground)}
    mark.adverse{background:var(--bad-ground);text-decoration:underline;text-decoration-color:var(--bad);text-underline-offset:3px}
    .break{text-align:center;font-weight:600;color:var(--bad);display:flex;align-items:center;gap:.8rem}
    .break::before,.break::after{content:"";flex:1;border-top:2px dashed currentColor}
    .break.mended{color:var(--good)}
    .break.mended::before,.break.mended::after{border-top-style:solid}
    .ending{border-top:2px solid var(--line);margin-top:1.2rem;padding-top:.6rem}
    .formula{background:var(--ground);border-radius:6px;padding:.6rem .9rem}
    .origin{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1.2rem;margin:0;font-size:.9rem}
    .origin dt{color:var(--soft)}
    .origin dd{margin:0}

    """

  static let charts = """
    figure{margin:0}
    svg text{font:12px system-ui,sans-serif;fill:var(--soft)}
    svg.wide,svg.narrow{display:block;width:100%;height:auto}
    svg.narrow{display:none}
    .rule{stroke:var(--line)}
    polyline{fill:none;stroke-width:2.2}
    .bond{stroke:var(--bond);fill:var(--bond)}
    .goals{stroke:var(--goals);fill:var(--goals)}
    .tasks{stroke:var(--tasks);fill:var(--tasks)}
    .tension{stroke:var(--tension);fill:var(--tension)}
    .goals polyline{stroke-dasharray:8 4}
    .tasks polyline{stroke-dasharray:2 4}
    .tension polyline{stroke-dasharray:12 4 2 4}
    svg circle,svg rect,g>path{stroke-width:1}
    .broken{stroke:var(--bad);stroke-dasharray:3 3}
    .whole{stroke:var(--good)}
    .bolt{fill:var(--bad);stroke:none}
    .check circle{fill:var(--good-ground);stroke:var(--good);stroke-width:1.5}
    .check path{fill:none;stroke:var(--good);stroke-width:2}
    .cross circle{fill:var(--bad-ground);stroke:var(--bad);stroke-width:1.5}
    .cross path{fill:none;stroke:var(--bad);stroke-width:2}
    .legend{list-style:none;padding:0;margin:.8rem 0;display:flex;flex-wrap:wrap;gap:.3rem 1.6rem}
    .legend li{display:flex;align-items:center;gap:.5rem}
    .swatch{width:32px;height:20px;flex:none}
    .told li{margin:.3rem 0}
    details{margin:.5rem 0}
    summary{cursor:pointer;color:var(--accent)}
    .scroll{position:relative;overflow-x:auto;margin:.6rem 0;scrollbar-width:thin}
    table{border-collapse:collapse;width:100%;font-size:.92rem}
    section>h2+.scroll caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
    caption{text-align:left;color:var(--soft);font-size:.85rem;padding:.3rem 0}
    th,td{text-align:left;vertical-align:top;padding:.45rem .6rem;border-top:1px solid var(--line);font-weight:400}
    th,td{overflow-wrap:break-word}
    thead th{font-weight:600;border-top:0;white-space:nowrap}
    .badge{white-space:nowrap}
    .stack thead th{white-space:normal}
    .stack td:nth-child(2){width:32%}
    .numbers td,.numbers thead th:not(:first-child){text-align:right}
    .numbers{max-width:32rem}
    .grid{width:auto}
    .grid th,.grid td{padding:.25rem .2rem;text-align:center;min-width:1.7rem;overflow-wrap:normal}
    .grid th:first-child{text-align:left;white-space:nowrap;position:sticky;left:0;background:var(--sheet)}
    .dot{display:inline-block;width:.8rem;height:.8rem;border-radius:50%;border:2px solid var(--soft);vertical-align:-.08rem}
    .dot.helps{background:var(--good);border-color:var(--good)}
    .dot.adverse{background:var(--bad);border-color:var(--bad);border-radius:0;transform:rotate(45deg)}
    .grid th .dot{margin-right:.5rem}

    """

  private static let small = """
    @media screen and (max-width:44rem){
    header,main,footer{padding-left:.75rem;padding-right:.75rem}
    section{padding:1rem;margin:.9rem 0}
    .marks,.columns{grid-template-columns:1fr}
    .number{font-size:3.6rem}
    svg.wide{display:none}svg.narrow{display:block}
    .origin{grid-template-columns:1fr}.origin dd{margin-bottom:.5rem}
    .stack thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
    .stack,.stack tbody,.stack tr,.stack th,.stack td,.stack caption{display:block;width:auto!important}
    .stack tr{border-top:1px solid var(--line);padding:.5rem 0}
    .stack th,.stack td{border:0;padding:.15rem 0}
    .stack th::before,.stack td::before{content:attr(data-label);display:block;font-size:.8rem;color:var(--soft)}
    .stack th::before{display:inline;content:attr(data-label) "\\00a0"}
    .turn{max-width:94%}
    }

    """

  static let paper = """
    @media print{
    :root{color-scheme:light;--ground:#fff;--sheet:#fff;--ink:#000;--soft:#444;--line:#bbb;--accent:#0b5a60;--accent-ground:#eef5f5;
    --good:#14532d;--good-ground:#dcefe0;--part:#6b4400;--part-ground:#fbeccb;--bad:#8a1c2b;--bad-ground:#fbe1e1;--plain-ground:#e6e4de;--own:#f3f6fa;
    --bond:#0b5a60;--goals:#5b3fa0;--tasks:#7a4b00;--tension:#a3222f}
    @page{margin:16mm 15mm}
    *{print-color-adjust:exact;-webkit-print-color-adjust:exact}
    body{font-size:9.5pt;line-height:1.45}
    table{font-size:8.5pt}
    th,td{padding:.25rem .5rem}
    .number{font-size:3.4rem}
    header,main,footer{max-width:none;padding:0}
    header{padding-top:0}
    nav,.skip,details{display:none}
    section{border:0;border-top:1px solid var(--line);border-radius:0;padding:.8rem 0;margin:.6rem 0}
    .card,.turn,tr,figure,.next,.ending,.origin{break-inside:avoid}
    .columns{display:block}
    h2,h3,h4,caption,thead,.formula,h2+p{break-after:avoid}
    thead{display:table-header-group}
    .scroll{overflow:visible}
    .grid{font-size:.78rem}.grid th,.grid td{padding:.15rem;min-width:0}
    .grid th:first-child{position:static}
    a{color:inherit;text-decoration:none}
    }
    """
}
