/** Hears kind words in what customers write and say, and can say why. Knows no database, no network and no clock. */
@NullMarked
package org.sweetline.satisfaction.praise.words;

import org.jspecify.annotations.NullMarked;
