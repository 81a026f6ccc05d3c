/** Teams and their hours, as people look at them and change them. */
@NullMarked
package org.sweetline.calls.hours.teams;

import org.jspecify.annotations.NullMarked;
