/** How many agents a forecast needs, by Erlang's formulas; pure functions below, history and doors above. */
@NullMarked
package org.sweetline.calls.figures.staffing;

import org.jspecify.annotations.NullMarked;
