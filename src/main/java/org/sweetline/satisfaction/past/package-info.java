/** Takes in what customers answered to another system's surveys. */
@NullMarked
package org.sweetline.satisfaction.past;

import org.jspecify.annotations.NullMarked;
