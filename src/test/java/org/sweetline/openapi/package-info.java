/** Writes the API's document from the resource methods and the records that they take and give. */
@NullMarked
package org.sweetline.openapi;

import org.jspecify.annotations.NullMarked;
