package org.sweetline.satisfaction;

import java.time.Instant;
import org.sweetline.web.OneOf;

/**
 * What the team says spoilt it.
 *
 * @param by the name of who said so
 */
public record TeamDriverView(@OneOf(Driver.class) String driver, String reason, String by, Instant at) {}
