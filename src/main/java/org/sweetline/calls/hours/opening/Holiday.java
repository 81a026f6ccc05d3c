package org.sweetline.calls.hours.opening;

import java.time.LocalDate;

/** A day that a calendar calls off, by its name in both languages. */
public record Holiday(LocalDate day, String en, String ko) {}
