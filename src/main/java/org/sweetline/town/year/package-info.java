/** The seeded year before today: orders and conversations, the same for the same seed. */
@NullMarked
package org.sweetline.town.year;

import org.jspecify.annotations.NullMarked;
