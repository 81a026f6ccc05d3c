@NullMarked
package org.sweetline.satisfaction.polls;

import org.jspecify.annotations.NullMarked;
