/** Monthly workbooks: imported by a mapping that a person corrects and Jingwei remembers, and written again. */
@NullMarked
package org.jingwei.app.web.sheets;

import org.jspecify.annotations.NullMarked;
