/** The HTTP ground: application, filters, paging, the web app's files. */
@NullMarked
package org.sweetline.web;

import org.jspecify.annotations.NullMarked;
