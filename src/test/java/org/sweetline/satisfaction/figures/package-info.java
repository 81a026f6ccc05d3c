@NullMarked
package org.sweetline.satisfaction.figures;

import org.jspecify.annotations.NullMarked;
