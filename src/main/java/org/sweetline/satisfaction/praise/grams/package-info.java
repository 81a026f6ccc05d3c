/** How much a text reads like praise as a whole: a linear model over its runs of words and letters. */
@NullMarked
package org.sweetline.satisfaction.praise.grams;

import org.jspecify.annotations.NullMarked;
