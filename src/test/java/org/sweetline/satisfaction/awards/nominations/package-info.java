@NullMarked
package org.sweetline.satisfaction.awards.nominations;

import org.jspecify.annotations.NullMarked;
