package org.sweetline.calls.hours.opening;

import java.time.LocalDate;
import java.util.List;

/** One date with hours of its own; none means closed. */
public record SpecialDay(LocalDate day, String en, String ko, List<Span> hours) {}
