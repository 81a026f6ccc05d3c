@NullMarked
package org.sweetline.satisfaction.praise.hearing;

import org.jspecify.annotations.NullMarked;
