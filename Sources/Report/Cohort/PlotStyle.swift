extension Style {
  /// What only the pages of a class and of a learning curve have.
  static let plots = """

    .column,.point{fill:var(--accent)}
    .point{fill-opacity:.55}
    .box{fill:var(--accent-ground);stroke:var(--accent);stroke-width:1.5}
    .whisker{stroke:var(--soft);stroke-width:1.5}
    .middle{stroke:var(--accent);stroke-width:3.5}
    .fitted{stroke:var(--goals);stroke-width:2;stroke-dasharray:8 4}
    .cutoff{stroke:var(--bad);stroke-width:1.5;stroke-dasharray:3 3}
    svg text.label{fill:var(--ink)}
    svg text.strong{fill:var(--ink);font-weight:600}
    .all{stroke:var(--ink);fill:var(--ink)}
    .all polyline{stroke-width:3}
    figure+h3{margin-top:2rem}
    .learners td{white-space:nowrap}
    .learners td,.learners thead th{text-align:right}
    .learners td:nth-child(4),.learners thead th:nth-child(4){text-align:left}
    .learners thead th{vertical-align:bottom}
    .learners{font-size:.86rem}
    .learners th,.learners td{padding:.4rem .35rem}
    .learners td:nth-child(4){white-space:normal}
    .learners th{text-align:left!important}
    @media screen and (max-width:44rem){
    .flow td{display:inline-block!important;text-align:left!important;margin-right:1rem}
    .flow td::before{display:inline!important;content:attr(data-label) "\\00a0"!important}
    .flow th::before{content:""!important}
    .flow th{font-weight:600}
    }

    """
}
