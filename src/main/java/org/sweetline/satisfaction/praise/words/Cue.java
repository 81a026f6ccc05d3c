package org.sweetline.satisfaction.praise.words;

import java.util.regex.Pattern;

/** One rule of the lexicon: what to look for, and what it weighs. */
record Cue(CueKind kind, double weight, Target target, String rule, Pattern pattern) {}
