import '../fonts.css';
import '../theme.css';
import '../page.css';
import './library.css';
