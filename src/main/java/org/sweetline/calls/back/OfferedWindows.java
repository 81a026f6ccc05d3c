package org.sweetline.calls.back;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/**
 * From what a caller may choose.
 *
 * @param windows empty for a team that is never there
 * @param theirs where the number is from, if morning and afternoon there are not the team's; else empty
 * @param night whether their turn may have to wait for their morning, as it is night there or soon will be
 */
public record OfferedWindows(Set<Window> windows, List<ZoneId> theirs, boolean night) {}
