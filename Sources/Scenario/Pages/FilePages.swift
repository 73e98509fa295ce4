extension DiagnosticPage {
  /// Pages on the file itself.
  static let filePages = [
    DiagnosticPage(
      .tooLarge,
      french:
        "Un scénario tient en bien moins d'un mébioctet ; un fichier plus gros n'est "
        + "pas lu.",
      english: "A scenario fits into far less than a mebibyte; a larger file is not read.",
      failing: #"""
        # ‹(et ainsi de suite sur deux mébioctets)|(and so on for two mebibytes)›
        """#,
      mended: #"""
        minutes: 20
        """#
    ),
    DiagnosticPage(
      .notText,
      french:
        "Les octets du fichier ne sont pas de l'UTF-8 : il a été enregistré dans un "
        + "autre encodage.",
      english: "The bytes of the file are not UTF-8: it was saved in another encoding.",
      failing: #"""
        # ‹Enregistré en ISO-8859-1|Saved as ISO-8859-1›
        """#,
      mended: #"""
        # ‹Enregistré en UTF-8|Saved as UTF-8›
        """#
    ),
    DiagnosticPage(
      .controlCharacter,
      french:
        "Un caractère invisible, qui commanderait le terminal, est dans le texte. Il "
        + "vient souvent d'un copier-coller.",
      english:
        "An invisible character, which would command the terminal, is in the text. It "
        + "often comes from copying.",
      failing: #"""
        setting: "\e[31m‹Un cabinet.|A surgery.›"
        """#,
      mended: #"""
        setting: ‹Un cabinet.|A surgery.›
        """#
    ),
    DiagnosticPage(
      .tooDeep,
      french: "Des listes dans des listes dans des listes : aucun scénario n'en a besoin.",
      english: "Lists in lists in lists: no scenario needs that.",
      failing: #"""
        trains: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[empathy]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
        """#,
      mended: #"""
        trains: [empathy]
        """#
    ),
    DiagnosticPage(
      .alias,
      french:
        "Les ancres et les renvois de YAML ne sont pas lus : un texte qui commence par "
        + "& ou * se met sous `|`.",
      english:
        "Anchors and aliases of YAML are not read: a text that begins with & or * goes "
        + "below `|`.",
      failing: #"""
        setting: *‹Un cabinet|A surgery›*
        """#,
      mended: #"""
        setting: |
          *‹Un cabinet|A surgery›*
        """#
    ),
    DiagnosticPage(
      .tag,
      french:
        "Les étiquettes de YAML ne sont pas lues : un texte qui commence par un point "
        + "d'exclamation se met sous `|`.",
      english:
        "Tags of YAML are not read: a text that begins with an exclamation mark goes "
        + "below `|`.",
      failing: #"""
        setting: !‹Ah|Oh› un cabinet
        """#,
      mended: #"""
        setting: |
          !‹Ah|Oh› un cabinet
        """#
    ),
    DiagnosticPage(
      .severalDocuments,
      french: "`---` commence un second document. Un fichier contient un seul scénario.",
      english: "`---` begins a second document. A file holds one scenario.",
      failing: #"""
        minutes: 20
        ---
        trains: [empathy]
        """#,
      mended: #"""
        minutes: 20
        trains: [empathy]
        """#
    ),
    DiagnosticPage(
      .emptyFile,
      target: .whole,
      french: "Le fichier est vide. `colloque scenario new` écrit de quoi commencer.",
      english: "The file is empty. `colloque scenario new` writes something to begin with.",
      failing: #"""
        # ‹Rien encore.|Nothing yet.›
        """#,
      mended: #"""
        WHOLE
        """#
    ),
    DiagnosticPage(
      .tooMany,
      french:
        "Plus de remarques qu'on n'en lit. Corrigez les premières : beaucoup des autres "
        + "en viennent.",
      english:
        "More complaints than anyone reads. Mend the first: many of the others come "
        + "from them.",
      failing: #"""
        topics:
          work:
            words: [x*1, x*2, x*3, x*4, x*5, x*6, x*7, x*8, x*9, x*10, x*11, x*12, x*13, x*14, x*15, x*16, x*17, x*18, x*19, x*20, x*21, x*22, x*23, x*24, x*25, x*26, x*27, x*28, x*29, x*30, x*31, x*32, x*33, x*34, x*35, x*36, x*37, x*38, x*39, x*40, x*41, x*42, x*43, x*44, x*45, x*46, x*47, x*48, x*49, x*50, x*51, x*52, x*53, x*54, x*55, x*56, x*57, x*58, x*59, x*60, x*61, x*62, x*63, x*64, x*65, x*66, x*67, x*68, x*69, x*70, x*71, x*72, x*73, x*74, x*75, x*76, x*77, x*78, x*79, x*80, x*81, x*82, x*83, x*84, x*85, x*86, x*87, x*88, x*89, x*90, x*91, x*92, x*93, x*94, x*95, x*96, x*97, x*98, x*99, x*100, x*101, x*102, x*103, x*104, x*105, x*106, x*107, x*108, x*109, x*110, x*111, x*112, x*113, x*114, x*115, x*116, x*117, x*118, x*119, x*120, x*121, x*122, x*123, x*124, x*125, x*126, x*127, x*128, x*129, x*130, x*131, x*132, x*133, x*134, x*135, x*136, x*137, x*138, x*139, x*140, x*141, x*142, x*143, x*144, x*145, x*146, x*147, x*148, x*149, x*150, x*151, x*152, x*153, x*154, x*155, x*156, x*157, x*158, x*159, x*160, x*161, x*162, x*163, x*164, x*165, x*166, x*167, x*168, x*169, x*170, x*171, x*172, x*173, x*174, x*175, x*176, x*177, x*178, x*179, x*180, x*181, x*182, x*183, x*184, x*185, x*186, x*187, x*188, x*189, x*190, x*191, x*192, x*193, x*194, x*195, x*196, x*197, x*198, x*199, x*200, x*201, x*202, x*203, x*204, x*205, x*206, x*207, x*208, x*209, x*210, x*211, x*212, x*213, x*214, x*215, x*216, x*217, x*218, x*219, x*220, x*221, x*222, x*223, x*224, x*225, x*226, x*227, x*228, x*229, x*230, x*231, x*232, x*233, x*234, x*235, x*236, x*237, x*238, x*239, x*240]
            ladder:
              - ‹Le travail, ça va.|Work is all right.›
        """#,
      mended: #"""
        topics:
          work:
            words: [‹travail*|job*›]
            ladder:
              - ‹Le travail, ça va.|Work is all right.›
        """#
    ),
  ]
}
