package org.sweetline.satisfaction.praise.words;

/** A cue that was found in the text, with what it weighs where it stands. */
record Match(Cue cue, int start, int end, double weight, String why) {

    CueKind kind() {
        return cue.kind();
    }

    boolean overlaps(int from, int to) {
        return start < to && from < end;
    }

    /** It weighs something else here than it does by itself. */
    Match weighing(double now, String reason) {
        return new Match(cue, start, end, now, reason);
    }

    boolean praises() {
        return kind().praises() && weight > 0;
    }
}
