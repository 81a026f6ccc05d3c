@NullMarked
package org.sweetline.satisfaction.awards.papers;

import org.jspecify.annotations.NullMarked;
