package org.sweetline.abuse.history;

import java.time.Instant;

/** Something that was proven by somebody outside the decision. */
public record Proof(ProofKind kind, Instant at, Trace trace) {}
