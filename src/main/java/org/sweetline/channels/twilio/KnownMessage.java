package org.sweetline.channels.twilio;

import java.time.Instant;

/** A message as Twilio lists it; code is 0 when nothing went wrong. */
public record KnownMessage(String sid, String body, String status, int code, int segments, Instant createdAt) {}
