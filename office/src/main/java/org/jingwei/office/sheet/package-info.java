/** Tables as workbooks (ISO/IEC 29500), written as a stream and ready to print. */
@NullMarked
package org.jingwei.office.sheet;

import org.jspecify.annotations.NullMarked;
