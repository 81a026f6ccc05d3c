@NullMarked
package org.sweetline.satisfaction.awards.formulas;

import org.jspecify.annotations.NullMarked;
