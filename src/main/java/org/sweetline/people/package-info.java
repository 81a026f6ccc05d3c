/** Customers and how they are found again. */
@NullMarked
package org.sweetline.people;

import org.jspecify.annotations.NullMarked;
