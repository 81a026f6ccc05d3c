package org.sweetline.surge.incidents;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sweetline.web.Bilingual;

/**
 * How an incident ends.
 *
 * @param text what customers read of it
 * @param tell the customers of its tickets get this text, in half a minute
 * @param solve its tickets are solved with that, but for those on which something new was said
 */
public record ResolutionRequest(
        @Schema(required = true) @Nullable Bilingual text, boolean tell, boolean solve) {}
