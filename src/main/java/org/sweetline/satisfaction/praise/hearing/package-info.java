/** Hears kind words in what comes in, and takes up what people mark by hand. */
@NullMarked
package org.sweetline.satisfaction.praise.hearing;

import org.jspecify.annotations.NullMarked;
