@NullMarked
package org.sweetline.satisfaction.praise.lessons;

import org.jspecify.annotations.NullMarked;
