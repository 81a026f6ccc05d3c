@NullMarked
package org.sweetline.satisfaction.praise.grams;

import org.jspecify.annotations.NullMarked;
