@NullMarked
package org.sweetline.satisfaction.praise;

import org.jspecify.annotations.NullMarked;
