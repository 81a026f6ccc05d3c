/** Takes in the calls of the years before, so that figures and staffing know them. */
@NullMarked
package org.sweetline.calls.figures.past;

import org.jspecify.annotations.NullMarked;
