@NullMarked
package org.sweetline.abuse.links;

import org.jspecify.annotations.NullMarked;
