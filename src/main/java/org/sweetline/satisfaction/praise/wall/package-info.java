/** The wall on which the team reads what customers said of it. */
@NullMarked
package org.sweetline.satisfaction.praise.wall;

import org.jspecify.annotations.NullMarked;
