/** JSON as the API and the tables write it. */
@NullMarked
package org.sweetline.json;

import org.jspecify.annotations.NullMarked;
