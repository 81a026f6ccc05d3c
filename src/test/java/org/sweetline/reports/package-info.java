@NullMarked
package org.sweetline.reports;

import org.jspecify.annotations.NullMarked;
