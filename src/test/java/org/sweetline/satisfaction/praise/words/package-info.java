@NullMarked
package org.sweetline.satisfaction.praise.words;

import org.jspecify.annotations.NullMarked;
