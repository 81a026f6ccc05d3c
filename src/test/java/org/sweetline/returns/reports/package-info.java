@org.jspecify.annotations.NullMarked
package org.sweetline.returns.reports;
