/** How what is known of a person's returns becomes points, and points a band. Pure: no database, no clock, no chance. */
@NullMarked
package org.sweetline.abuse.rules;

import org.jspecify.annotations.NullMarked;
