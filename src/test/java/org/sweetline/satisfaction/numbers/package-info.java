@NullMarked
package org.sweetline.satisfaction.numbers;

import org.jspecify.annotations.NullMarked;
