extension ScenarioTemplate {
  /// The template in English.
  static let english = """
    # A scenario of Colloque. A line that begins with # explains what follows; delete it when you need it no more.
    # To play it: colloque play {id}. To check it after each step: colloque scenario check {id}.
    format: 1
    # The language of the file, and the title shown in lists.
    language: en
    title: Nights that are too short
    # Whom you see, where, and what for: all this the learner knows beforehand.
    patient:
      name: {name}
      age: {age}
      about: Works in the archives of a town hall, lives with a partner, has slept badly for three months.
    setting: A general practice, late in the afternoon.
    task: Get to know what keeps this patient awake, and agree on what comes next.
    # The first line.
    opening: Hello doctor. I sleep badly. Well, to be honest, I don't sleep any more.
    # The topics: the words by which each is recognised, and a ladder, from the surface to what was never told.
    topics:
      nights:
        # "words_of" takes the words of a group of the shared file; "words" gives your own.
        words_of: [sleep]
        ladder: At three I open my eyes and do sums on the ceiling. Always the same ones, and they never come out right.
      work:
        words: [work, works, job, office, town hall, file*, colleague*]
        ladder:
          - Work, they keep changing everything. I go along.
          # "needs" says what the second rung asks for: here a bond of at least 50 out of 100.
          - needs: bond 50
            says: I lost a file, in March. Nobody knows. Somebody is waiting for an answer because of me.
            # "cue" is the emotion that shows, "model" a reply that would serve well.
            cue: concern, guilt
            model: Carrying that and having nobody to tell, anyone would lie awake.
      home:
        words_of: [couple, family]
        ladder: At home I pretend to be asleep.
    # What happens by itself: here at the sixth exchange.
    turning_points:
      - at: turn 6
        says: Can't you give me something strong? Just to sleep for once.
        cue: hint of despair
        model: To sleep for once, just once. I can see how you got there. What would be different after that night?
    # The endings, tried in order at the goodbye. The last one always holds.
    endings:
      shared:
        # Several conditions are separated by commas: the bond, and that the second rung of "work" was told.
        when: bond 55, told work-2
        says: I think I will tell my manager. Just to have said it here… Goodbye, doctor.
        verdict: good
        debrief: The lost file could be told, and the next step is the patient's own.
      prescription:
        otherwise: true
        says: Right. We'll see whether I sleep. Goodbye.
        debrief: What wakes this patient at three was not told.

    """
}
