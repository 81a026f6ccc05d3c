/** Customers who may be one person: found beside the daily work, decided by a person. */
@NullMarked
package org.sweetline.people.likeness;

import org.jspecify.annotations.NullMarked;
