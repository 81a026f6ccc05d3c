@NullMarked
package org.sweetline.schema;

import org.jspecify.annotations.NullMarked;
