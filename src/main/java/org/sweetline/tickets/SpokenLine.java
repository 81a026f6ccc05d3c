package org.sweetline.tickets;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one of them said in a call.
 *
 * @param seconds since the call began; null when nobody knows
 * @param speaker caller, agent or other; "" when nobody knows
 */
public record SpokenLine(@Nullable BigDecimal seconds, String speaker, String text) {}
